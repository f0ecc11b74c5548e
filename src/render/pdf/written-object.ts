/**
 * An object of the file as it is to stand there: pdfkit takes longer to write a tag's dictionary than to paint what it holds,
 * and half of what it writes are line ends.
 */
export class WrittenObject {
  readonly [key: string]: unknown;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** By this, pdfkit tells it from a dictionary that it would have to write itself. */
  get [Symbol.toStringTag](): string {
    return 'Written';
  }

  toString(): string {
    return this.text;
  }
}
