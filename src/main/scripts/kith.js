// What script adds to pages that work without it: GOV.UK's behaviours, "/" goes to the search box, and what the box
// suggests goes away when it is left.
import { initAll } from "./govuk-frontend.js";

document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();

const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
  const search = document.getElementById("kith-search");
  if (search === null) return;
  event.preventDefault();
  search.focus();
  search.select();
});

const suggestions = document.getElementById("kith-suggestions");
const box = suggestions?.closest("form");

box?.addEventListener("focusout", (event) => {
  if (!box.contains(event.relatedTarget)) suggestions.replaceChildren();
});

box?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  suggestions.replaceChildren();
  document.getElementById("kith-search").focus();
});
