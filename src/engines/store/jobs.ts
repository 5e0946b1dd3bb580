/** The jobs that outlive a request and what each must be told. */
export type Jobs = {
  'outbox.send': { readonly outboxId: string }
  'picture.derive': { readonly sha256: string }
  /** Prints one photo, or all that have no print yet. */
  'photo.print': { readonly sha256?: string }
  'reminders.send': Record<string, never>
  'intake.read': { readonly intakeId: string }
  'likeness.index': { readonly organisationId: string }
  'likeness.map': { readonly campaignId: string }
  'likeness.maps': Record<string, never>
  'likeness.source': { readonly organisationId: string; readonly sourceId: string }
  'likeness.tend': Record<string, never>
  'mailbox.fetch': { readonly asked?: boolean }
}
export type JobName = keyof Jobs

export const jobNames = [
  'outbox.send',
  'picture.derive',
  'photo.print',
  'reminders.send',
  'intake.read',
  'likeness.index',
  'likeness.map',
  'likeness.maps',
  'likeness.source',
  'likeness.tend',
  'mailbox.fetch',
] as const satisfies readonly JobName[]

/** Durable jobs in the same database; several workers share the work. */
export interface Queue {
  /** Starts to take jobs of a name; `deed` may be called again for the same job after a crash. So many are taken `atOnce`. */
  work<N extends JobName>(name: N, deed: (payload: Jobs[N]) => Promise<void>, atOnce?: number): Promise<void>
  /** Runs a job at every time that the cron expression names, in China time. */
  repeat(name: JobName, cron: string): Promise<void>
  stop(): Promise<void>
}
