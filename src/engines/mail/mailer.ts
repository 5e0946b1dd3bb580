/** A mail that leaves. */
export type Message = {
  readonly to: string
  readonly toName: string
  readonly subject: string
  readonly text: string
}

/** Sends mail; throws where the server cannot be reached, so that the job tries again. */
export interface Mailer {
  send(message: Message): Promise<{ accepted: boolean; id: string }>
  close(): Promise<void>
}
