/* Cut-offs on the histogram, dragged or moved by keys: each stands for the number box of its grade. Weights answer while they slide. */
(function () {
  "use strict";

  const LEFT = 34;
  const WIDTH = 720 - LEFT;
  const STEP = 0.5;
  const PAUSE = 180;
  const KEYS = { ArrowLeft: -STEP, ArrowDown: -STEP, ArrowRight: STEP, ArrowUp: STEP, PageDown: -5, PageUp: 5 };

  let dragged = null;
  let sent = 0;

  function first() {
    const chart = document.querySelector("[data-totals] [data-first]");
    return chart ? Number(chart.dataset.first) : 0;
  }

  function box(cut) {
    return document.querySelector('[data-cut="' + cut.dataset.line + '"] input');
  }

  function place(cut, value) {
    const x = LEFT + (value - first()) * WIDTH / (101 - first());
    cut.setAttribute("transform", "translate(" + Math.round(x) + " 0)");
    cut.setAttribute("aria-valuenow", value);
    cut.querySelector("text").textContent = value;
  }

  function send(input) {
    sent = Date.now();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /* No line passes its neighbours: the best grade stays the best. */
  function between(cut, wanted) {
    const own = Number(cut.getAttribute("aria-valuenow"));
    let low = STEP;
    let high = 100;
    document.querySelectorAll(".cut").forEach(function (other) {
      const at = Number(other.getAttribute("aria-valuenow"));
      if (at < own) low = Math.max(low, at + STEP);
      if (at > own) high = Math.min(high, at - STEP);
    });
    return Math.min(high, Math.max(low, Math.round(wanted / STEP) * STEP));
  }

  function set(cut, wanted, now) {
    const input = box(cut);
    if (!input || input.disabled) return;
    const value = between(cut, wanted);
    const moved = Number(input.value) !== value;
    input.value = value;
    place(cut, value);
    if (now || (moved && Date.now() - sent > PAUSE)) send(input);
  }

  function pointed(event) {
    const frame = document.querySelector("[data-totals] .cuts").getBoundingClientRect();
    const x = (event.clientX - frame.left) * 720 / frame.width;
    return first() + (x - LEFT) * (101 - first()) / WIDTH;
  }

  document.addEventListener("pointerdown", function (event) {
    const cut = event.target.closest(".cut[role=slider]");
    if (!cut) return;
    dragged = cut;
    cut.focus();
    event.preventDefault();
  });

  document.addEventListener("pointermove", function (event) {
    if (dragged) set(dragged, pointed(event), false);
  });

  document.addEventListener("pointerup", function (event) {
    if (!dragged) return;
    set(dragged, pointed(event), true);
    dragged = null;
  });

  document.addEventListener("keydown", function (event) {
    const cut = event.target.closest && event.target.closest(".cut[role=slider]");
    if (!cut) return;
    const input = box(cut);
    if (Object.hasOwn(KEYS, event.key) && input) {
      set(cut, Number(input.value) + KEYS[event.key], true);
      event.preventDefault();
    }
  });

  /* Other weights may stretch the axis under the lines. */
  function placeAll() {
    document.querySelectorAll(".cut").forEach(function (cut) {
      const input = box(cut);
      if (cut !== dragged) place(cut, Number(input ? input.value : cut.getAttribute("aria-valuenow")));
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    window.jQuery(document).on("pfAjaxComplete", placeAll);
  });

  /* While a weight's slider moves, its number is sent again and again. */
  document.addEventListener("input", function (event) {
    const range = event.target.closest(".tried .w input[type=range]");
    if (range && Date.now() - sent > PAUSE) send(range.closest(".w").querySelector("input[inputmode=decimal]"));
  });

  /* A typed number moves its line too. */
  document.addEventListener("change", function (event) {
    const cell = event.target.closest("[data-cut]");
    const cut = cell && document.querySelector('.cut[data-line="' + cell.dataset.cut + '"]');
    const value = Number(event.target.value);
    if (cut && value > 0 && value <= 100) place(cut, value);
  });
})();
