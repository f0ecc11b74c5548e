/**
 * What a document carries of its own making: the texts that it was made of, so that it can be made again and compared.
 *
 * The renderers only pack it; what is in it is said in `proof/`.
 */

export interface CarriedFile {
  /** A path with `/`, unique in the document. */
  readonly name: string;
  readonly text: string;
  readonly mediaType: 'application/yaml' | 'application/json';
  /** What it is, for who finds it among the attachments. */
  readonly about: string;
}

export interface Carried {
  /** Of this document alone. */
  readonly own: readonly CarriedFile[];
  /** The same for many documents, and then the same object: it is packed once. */
  readonly shared: readonly CarriedFile[];
}
