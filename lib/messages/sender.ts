/** What the browser tells about who sent a message. The same in both browsers, and each field may be missing. */
export interface MessageSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
}
