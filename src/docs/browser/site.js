const root = document.documentElement.dataset.root ?? "";
/** Scripts that were asked for, by address. */
const loading = new Map();

setUpTheme();
setUpVersions();
setUpCopying();
setUpLanguage();
setUpSearch();
addEventListener("hashchange", openTarget);
openTarget();

/** Changes between light and dark, and remembers it where there is storage. */
function setUpTheme() {
  const button = document.getElementById("theme");
  const html = document.documentElement;
  const show = () => {
    const other = html.dataset.theme === "dark" ? "light" : "dark";
    button.textContent = other === "dark" ? "Dark" : "Light";
    button.setAttribute("aria-label", `Use ${other} colours`);
  };
  button.hidden = document.getElementById("redoc") !== null;
  button.addEventListener("click", () => {
    const next = html.dataset.theme === "dark" ? "light" : "dark";
    html.classList.replace(html.dataset.theme, next);
    html.dataset.theme = next;
    store("redoc.colorMode", next);
    show();
  });
  show();
}

/** Keeps the place within a page when the version changes: anchors are the same in every version. */
function setUpVersions() {
  for (const link of document.querySelectorAll(".versions a:not(.unknown)")) {
    link.addEventListener("click", () => {
      if (document.querySelector(".versions [aria-current]") !== null) link.hash = location.hash;
    });
  }
}

/** What a link leads to is unfolded, also where the browser does not do so. */
function openTarget() {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  if (target === null) return;
  for (let each = target.closest("details"); each !== null; each = each.parentElement.closest("details")) each.open = true;
  target.scrollIntoView();
}

/** Who reads one language on one page wants it on the next. */
function setUpLanguage() {
  const samples = [...document.querySelectorAll("details[data-language]")];
  for (const each of samples) {
    each.addEventListener("toggle", () => {
      if (each.open) store("ocp.language", each.dataset.language);
    });
  }
  const known = samples.find((each) => each.dataset.language === stored("ocp.language"));
  if (known !== undefined) known.open = true;
}

/** Without storage, as on some pages that are opened from a folder, a choice holds for its page. */
function store(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the choice.
  }
}

function stored(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function setUpCopying() {
  for (const block of document.querySelectorAll(".code")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(block.querySelector("code").textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(block.querySelector("code"));
        button.textContent = "Press Ctrl+C";
      }
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
    block.append(button);
  }
}

/** The search and its index are loaded when somebody wants to search, not before. */
function setUpSearch() {
  const open = async () => {
    await loadScript(`${root}assets/search-index.js`);
    await loadScript(`${root}assets/search.js`);
    globalThis.ocpSearch(root, document.getElementById("search-here"));
  };
  document.getElementById("open-search").addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]") !== null;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    void open();
  });
  if (document.getElementById("search-here") !== null) void open();
}

function loadScript(source) {
  const known = loading.get(source);
  if (known !== undefined) return known;
  const loaded = new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  loading.set(source, loaded);
  return loaded;
}
