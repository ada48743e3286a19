/* Single keys: / finds, g goes, [ ] change the period, j k walk rows, e opens a line, ? shows them all. Off in fields. */
(function () {
  "use strict";

  const places = { h: "/home", s: "/scorecards/scorecards", t: "/standards/standards" };
  let going = false;

  function dialog() {
    return document.getElementById("keys");
  }

  function isTyping(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function press(element) {
    if (element) element.click();
    return Boolean(element);
  }

  function go(key) {
    return Object.hasOwn(places, key) && press(document.querySelector('#nav a.i[href$="' + places[key] + '"]'));
  }

  /* A row is where its first link or button is. */
  function stops() {
    return Array.from(document.querySelectorAll("main tbody tr"), function (row) {
      return row.querySelector("a[href], button:not([disabled])");
    }).filter(Boolean);
  }

  function walk(step) {
    const all = stops();
    const row = document.activeElement.closest("main tbody tr");
    const at = all.findIndex(function (stop) { return stop.closest("tr") === row; });
    const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))];
    if (next) next.focus();
    return Boolean(next);
  }

  function toggleLine() {
    const row = document.activeElement.closest("main tr");
    return press(row && row.querySelector("[aria-expanded]"));
  }

  function find() {
    const box = document.getElementById("find-words");
    if (box) box.focus();
    return Boolean(box);
  }

  function answer(key) {
    switch (key) {
      case "/": return find();
      case "[": return press(document.querySelector("[data-key=before]"));
      case "]": return press(document.querySelector("[data-key=after]"));
      case "j": return walk(1);
      case "k": return walk(-1);
      case "e": return toggleLine();
      case "?": dialog().showModal(); return true;
      default: return false;
    }
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) return;
    if (!dialog() || dialog().open || document.body.classList.contains("keyless")) return;
    const wasGoing = going;
    going = !wasGoing && event.key === "g";
    if (going || (wasGoing ? go(event.key) : answer(event.key))) event.preventDefault();
  });

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-shows=keys]")) dialog().showModal();
  });
})();
