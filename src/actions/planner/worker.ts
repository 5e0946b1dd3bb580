import { parentPort } from 'node:worker_threads'
import { type Planned, type PlanningTask, planRound } from '../../domain/review/planning.ts'

/** What the thread says: how far it has come, at last the plan. */
export type Told = { readonly share: number } | { readonly planned: Planned }

parentPort?.once('message', (task: PlanningTask) => {
  const tell = (told: Told) => parentPort?.postMessage(told)
  tell({ planned: planRound(task, (share) => tell({ share })) })
  parentPort?.close()
})
