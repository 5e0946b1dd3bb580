export { refusal } from './refusal.ts'
export { shell } from './shell.ts'
export { state } from './state.ts'
