// Runs before anything is drawn, so that no page flashes. Redocly's reference reads the same key.
const key = "redoc.colorMode";
const root = document.documentElement;

/** A page that is opened from a folder may have no storage. */
function stored() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const chosen = stored();
const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
root.dataset.theme = dark ? "dark" : "light";
root.classList.add(root.dataset.theme);
