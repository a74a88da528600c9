import { oddAnswers } from "./honest/answers.js";
import { oddRequests } from "./honest/requests.js";
import { companions } from "./liars/companions.js";
import { leaks } from "./liars/leaks.js";
import { listsAndTasks } from "./liars/lists-and-tasks.js";
import { mediaAndHeaders } from "./liars/media-and-headers.js";
import { presence } from "./liars/presence.js";
import { requestHandling } from "./liars/request-handling.js";
import { sameThings } from "./liars/same-things.js";
import { rightCalls } from "./liars/right-calls.js";
import { semantics } from "./liars/semantics.js";
import { startedOtherwise } from "./liars/started-otherwise.js";
import { statusLiars } from "./liars/status.js";
import { syntax } from "./liars/syntax.js";
import { transportLiars } from "./liars/transport.js";
import { typesAndValues } from "./liars/types-and-values.js";
import type { Miniature } from "./miniature.js";

/** The miniature that is right. */
const faithful: Miniature = { id: "faithful", title: "It keeps the contract.", family: "faithful", honest: true, fails: [] };

/** Every miniature: the faithful one, the honest but odd ones, then the liars. */
export const miniatures: readonly Miniature[] = [
  faithful,
  ...oddAnswers,
  ...oddRequests,
  ...statusLiars,
  ...mediaAndHeaders,
  ...syntax,
  ...presence,
  ...typesAndValues,
  ...semantics,
  ...leaks,
  ...transportLiars,
  ...requestHandling,
  ...rightCalls,
  ...companions,
  ...listsAndTasks,
  ...sameThings,
  ...startedOtherwise,
];

/** Finds a miniature by its id. */
export function miniatureOf(id: string): Miniature {
  const found = miniatures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no miniature "${id}"`);
  return found;
}
