/**
 * Runs in the page: shows the form, and hides what a choice leaves out.
 *
 * Choices are among what the page holds; without it everything is shown.
 */
export const script = `
const form = document.querySelector("form");
const items = [...document.querySelectorAll("[data-kind]")];
const told = document.querySelector("#told");
const fields = ["kind", "check", "target"];
for (const field of fields) {
  const select = form.elements.namedItem(field);
  for (const value of [...new Set(items.map((item) => item.dataset[field]))].sort()) select.append(new Option(value, value));
}
const apply = () => {
  let shown = 0;
  for (const item of items) {
    item.hidden = fields.some((field) => form.elements.namedItem(field).value !== "" && form.elements.namedItem(field).value !== item.dataset[field]);
    if (!item.hidden) shown += 1;
  }
  for (const group of document.querySelectorAll("section[data-group]")) group.hidden = !group.querySelector("[data-kind]:not([hidden])");
  told.textContent = shown + " of " + items.length + " shown";
};
form.addEventListener("change", apply);
form.addEventListener("reset", () => setTimeout(apply));
form.addEventListener("submit", (event) => event.preventDefault());
form.hidden = items.length === 0;
apply();
`;
