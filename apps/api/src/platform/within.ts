/** Waits for something this process cannot break off, and no longer. */
export class TookTooLong extends Error {
  constructor() {
    super('timeout exceeded');
    this.name = 'TookTooLong';
  }
}

/**
 * The outcome of `work`. What happens to it afterwards is nobody's concern any more.
 * @throws TookTooLong when there is none after this many milliseconds
 */
export async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TookTooLong());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
