/** Works on several at once and hands the answers on in the order of what came; no more are held than work. */
export async function* inOrder<T, R>(
  source: AsyncIterable<T>,
  atOnce: number,
  work: (one: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const one of source) {
    running.push(work(one))
    if (running.length >= atOnce) yield await (running.shift() as Promise<R>)
  }
  for (const answer of running) yield await answer
}
