/** A text without blanks, punctuation and signs: what is left when two cells are compared word for word. */

const marks = /[\s\p{P}\p{S}]+/gu;

export function bareWords(text: string | null | undefined): string {
  return (text ?? '').replace(marks, '');
}
