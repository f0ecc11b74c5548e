/**
 * What a server needs of the machine beyond files: a socket, word of changes, a timer, a secret, the browser.
 *
 * `node-serving.ts` is the real one. `jixiao preview` alone uses it; nothing that makes a report does.
 */

export interface HttpRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  /** By name in small letters; of a header that came twice, all values with commas between. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | HttpStream;
}

/** An answer without an end: called with what sends a piece of text; gives back what to do when the reader is gone. */
export type HttpStream = (send: (text: string) => void) => () => void;

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

export type ListenResult =
  | { readonly ok: true; readonly listening: Listening }
  | { readonly ok: false; readonly problem: 'taken' | 'denied' | 'other'; readonly detail: string };

export interface FolderWatch {
  /** Watches exactly these folders from now on, not what lies below them; one that is not there is left out. */
  follow(folders: ReadonlySet<string>): void;
  close(): Promise<void>;
}

export interface Serving {
  /** Listens on 127.0.0.1 only; port 0 takes a free one. */
  listen(port: number, answer: (request: HttpRequest) => Promise<HttpAnswer>): Promise<ListenResult>;
  /** Calls back with the absolute path of whatever may have changed: at once, maybe several times, maybe for nothing; of a folder when its watching begins. */
  watch(mayHaveChanged: (path: string) => void): FolderWatch;
  /** Calls back once; what comes back stops it. */
  after(milliseconds: number, work: () => void): () => void;
  /** Returns a secret that nobody guesses, of letters and digits. */
  secret(): string;
  /** Shows an address in the user's browser; false when there is none that could be started. */
  open(address: string): Promise<boolean>;
}
