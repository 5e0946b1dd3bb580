import { Worker } from 'node:worker_threads'
import { type Planned, type PlanningTask, planRound } from '../domain/review/planning.ts'
import type { Told } from './planner/worker.ts'

/** So many pairs are held against each other within a few milliseconds; a thread would take longer to start. */
const fewPairs = 5_000

/**
 * Plans a round in a thread of its own, so that a large one holds up no page; `tell` hears the share that is done.
 * The thread's sources use only erasable types, so it starts without a loader.
 */
export function planAside(task: PlanningTask, tell: (share: number) => void): Promise<Planned> {
  if (task.cases.length * task.panel.length <= fewPairs) return Promise.resolve(planRound(task))
  const worker = new Worker(new URL('./planner/worker.ts', import.meta.url), { execArgv: [] })
  return new Promise<Planned>((done, failed) => {
    worker.on('message', (told: Told) => {
      if ('planned' in told) done(told.planned)
      else tell(told.share)
    })
    worker.on('error', failed)
    worker.on('exit', () => failed(new Error('the planning stopped')))
    worker.postMessage(task)
  })
}
