import { expect, it } from "vitest";
import { LagWait } from "../../src/engine/task-lag.js";
import type { Exchange } from "../../src/model/exchange.js";
import type { FaultKind } from "../../src/model/probe.js";
import type { Clock } from "../../src/model/transport.js";
import { exchange } from "./made-up.js";

/** A clock that only sleeping moves. */
function clockOf(more: Partial<Clock> = {}): Clock & { readonly slept: () => number } {
  let now = 0;
  let slept = 0;
  return {
    now: () => now,
    sleep: (milliseconds) => {
      now += milliseconds;
      slept += milliseconds;
      return Promise.resolve();
    },
    slept: () => slept,
    ...more,
  };
}

const faulty = (kind: FaultKind, at?: string): Exchange =>
  exchange({
    probe: { id: "x", class: "guarded", credentials: "own", impossibleIds: false, fault: { kind, ...(at === undefined ? {} : { at }) } },
  });

it("wants the first of each stage to be sure, or each", () => {
  const order = [
    ...[faulty("no-credentials"), faulty("made-up-user"), faulty("malformed-json"), faulty("media-type")],
    faulty("media-type"),
    ...[faulty("member-type", ""), faulty("member-missing", "/backupMode"), faulty("member-value", "/backupMode")],
  ];
  const usual = new LagWait({ milliseconds: 5000, afterEach: false }, clockOf());
  expect(order.map((each) => usual.note(each))).toEqual([true, false, true, true, false, true, true, false]);
  const careful = new LagWait({ milliseconds: 5000, afterEach: true }, clockOf());
  expect(order.map((each) => careful.note(each))).toEqual(order.map(() => true));
});

it("waits what is left of the time since the last refusal, once", async () => {
  const clock = clockOf();
  const lag = new LagWait({ milliseconds: 1000, afterEach: false }, clock);
  await lag.wait(undefined);
  expect(clock.slept()).toBe(0);
  lag.note(faulty("method"));
  await clock.sleep(350);
  expect(lag.rest).toBe(650);
  await lag.wait(undefined);
  expect(clock.slept()).toBe(1000);
  await lag.wait(undefined);
  expect(clock.slept()).toBe(1000);
});

it("waits no longer where the clock is set back, nor once it is interrupted", async () => {
  let slept = 0;
  const sleep = (milliseconds: number): Promise<void> => {
    slept += milliseconds;
    return Promise.resolve();
  };
  const times = [10_000, -3_600_000, -3_600_000];
  const lag = new LagWait({ milliseconds: 1000, afterEach: false }, clockOf({ now: () => times.shift() ?? -3_600_000, sleep }));
  lag.note(faulty("method"));
  await lag.wait(undefined);
  expect(slept).toBe(1000);
  const stopped = new LagWait({ milliseconds: 1000, afterEach: false }, clockOf({ sleep }));
  stopped.note(faulty("method"));
  await stopped.wait(AbortSignal.abort());
  expect(slept).toBe(1000);
});
