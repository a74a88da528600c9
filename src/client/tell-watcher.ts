/** Tells a function of the caller; what it throws, or its promise is rejected with, is dropped: what watches a call must end neither it nor the process. */
export function tellWatcher<Told>(watcher: (told: Told) => unknown, told: Told): void {
  try {
    Promise.resolve(watcher(told)).catch(() => undefined);
  } catch {
    // Nothing depends on it.
  }
}
