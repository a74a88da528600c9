import MiniSearch from "minisearch";
import searchOptions from "./search-options.json";

const most = 30;
const index = MiniSearch.loadJSON(globalThis.ocpSearchIndex, searchOptions);
const weights = { boost: { title: 6, words: 3, kind: 1, text: 1, asked: 40 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : 0) };
let dialog;

/** Opens the search: on the page of its own where there is one, else over the page. */
globalThis.ocpSearch = (root, place) => {
  if (place !== null) {
    if (place.childElementCount === 0) place.append(...makeSearch(root));
    place.querySelector("input").focus();
    return;
  }
  if (dialog === undefined) {
    dialog = document.createElement("dialog");
    dialog.className = "search";
    dialog.setAttribute("aria-label", "Search");
    dialog.append(...makeSearch(root));
    dialog.addEventListener("click", (event) => {
      // A click beside the dialog, or on a result, is done with it.
      if (event.target === dialog || event.target.closest("a") !== null) dialog.close();
    });
    document.body.append(dialog);
  }
  dialog.showModal();
  dialog.querySelector("input").select();
};

function makeSearch(root) {
  const input = element("input", { type: "search", placeholder: "accessKeySecret, BAK31005, leak/secret-echoed …", autocomplete: "off" });
  input.setAttribute("aria-label", "Search for");
  const status = element("p", { className: "search-status" });
  status.setAttribute("role", "status");
  const list = element("ol", { className: "search-results" });
  const show = () => {
    const query = input.value.trim();
    const found = query === "" ? [] : index.search(query, weights);
    list.replaceChildren(...found.slice(0, most).map((each) => resultItem(root, each)));
    status.textContent = query === "" ? "" : found.length === 0 ? "Nothing found" : `${found.length} found`;
  };
  input.addEventListener("input", show);
  const keys = (event) => moveOn(event, input, list);
  input.addEventListener("keydown", keys);
  list.addEventListener("keydown", keys);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked !== null) {
    input.value = asked;
    show();
  }
  return [input, status, list];
}

function resultItem(root, { id, title, kind, page }) {
  const link = element("a", { href: `${root}${id}` });
  const place = id.split("#")[1] ?? "";
  // Members of one name are many: where each stands tells them apart.
  const where = place.includes(".") ? place.replaceAll(".", " › ") : page;
  link.append(element("code", { textContent: title }), element("span", { textContent: `${kind} · ${where}` }));
  const item = element("li", {});
  item.append(link);
  return item;
}

/** Arrows go through the results; Enter in the field opens the first. */
function moveOn(event, input, list) {
  const links = [...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  if (event.key === "Enter" && event.target === input) {
    event.preventDefault();
    links[0]?.click();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = at + step;
  (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
}

function element(name, members) {
  return Object.assign(document.createElement(name), members);
}
