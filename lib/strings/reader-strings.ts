/** The shape of the reader's words. The words themselves: reader-nb.ts, reader-nn.ts, reader-en.ts. */

/** Why there is no paper to see: of the address, of the host, of the file. */
export type ReaderFault =
  | 'wrong-address'
  | 'unknown-document'
  | 'file-wanted'
  | 'no-paper'
  | 'unreadable'
  | 'no-access'
  | 'offline'
  | 'gone'
  | 'host-error'
  | 'download-too-large'
  | 'not-pdf'
  | 'broken'
  | 'too-large';

export interface FaultWords {
  readonly title: string;
  readonly help: string;
}

export interface ReaderStrings {
  /** The page's name while no paper is open. */
  readonly title: string;
  readonly off: FaultWords;
  readonly toWelcome: string;
  readonly fault: Readonly<Record<ReaderFault, FaultWords>>;
  readonly answered: (status: number) => string;
  readonly oldCopy: string;
  readonly noText: string;
  readonly retry: string;
  readonly openOriginal: string;
  readonly workspace: string;
  readonly chooseFile: string;
  readonly drop: string;
  readonly severalFiles: string;
  readonly fetching: string;
  readonly fetched: (megabytes: string, all: string | null) => string;
  readonly opening: string;
  readonly cancel: string;
  readonly cancelled: FaultWords;
  readonly password: {
    readonly title: string;
    readonly help: string;
    readonly field: string;
    readonly wrong: string;
    readonly open: string;
  };
  readonly bar: {
    readonly label: string;
    readonly page: string;
    readonly of: (pages: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly zoomOut: string;
    readonly zoomIn: string;
    readonly zoom: string;
    readonly zooms: Readonly<Record<'auto' | 'width' | 'page', string>>;
    readonly find: string;
    readonly contents: string;
    readonly beside: string;
    readonly more: string;
    readonly turn: string;
    readonly turnBack: string;
    readonly print: string;
    readonly keys: string;
    readonly otherFile: string;
  };
  readonly closeBeside: string;
  readonly pageLabel: (number: number) => string;
  readonly undrawn: string;
  readonly tooSlow: string;
  readonly find: {
    readonly label: string;
    readonly field: string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    readonly none: string;
    readonly at: (now: number, all: number, more: boolean) => string;
    readonly reading: (page: number, pages: number) => string;
  };
  readonly contents: {
    readonly outline: string;
    readonly noOutline: string;
    readonly thumbnails: string;
    readonly close: string;
  };
  readonly print: {
    readonly title: string;
    readonly progress: (page: number, pages: number) => string;
    readonly tooMany: (pages: number) => string;
    readonly failed: string;
  };
  readonly keys: {
    readonly title: string;
    readonly close: string;
    readonly rows: readonly (readonly [keys: string, what: string])[];
  };
}
