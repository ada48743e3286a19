/* A weight: the slider moves the number beside it, and the number is what is saved. Arrows move by 0.1, page keys by 5. */
(function () {
  "use strict";

  const moves = { ArrowUp: 0.1, ArrowDown: -0.1, PageUp: 5, PageDown: -5 };

  function slider(box) {
    return box.querySelector("input[type=range]");
  }

  function number(box) {
    return box.querySelector("input[inputmode=decimal]");
  }

  function boxOf(target) {
    return target instanceof Element ? target.closest(".weights .w") : null;
  }

  function paint(range) {
    range.style.setProperty("--v", Number(range.value) + "%");
  }

  function paintAll() {
    document.querySelectorAll(".weights .w input[type=range]").forEach(paint);
  }

  /* A slider that is let go where it was last told of has nothing new to say. */
  function tell(field) {
    if (field.dataset.told !== field.value) field.dispatchEvent(new Event("change", { bubbles: true }));
  }

  function set(box, value) {
    const kept = String(Math.round(Math.min(100, Math.max(0, value)) * 10) / 10);
    slider(box).value = kept;
    paint(slider(box));
    number(box).value = kept;
    tell(number(box));
  }

  document.addEventListener("input", function (event) {
    const box = boxOf(event.target);
    if (!box) return;
    if (event.target === slider(box)) number(box).value = slider(box).value;
    paint(slider(box));
    box.classList.remove("moved");
  });

  document.addEventListener("change", function (event) {
    const box = boxOf(event.target);
    if (!box) return;
    if (event.target === slider(box)) {
      tell(number(box));
    } else {
      slider(box).value = number(box).value;
      number(box).dataset.told = number(box).value;
    }
    paint(slider(box));
  });

  document.addEventListener("keydown", function (event) {
    const box = boxOf(event.target);
    if (!box || !Object.hasOwn(moves, event.key) || slider(box).disabled) return;
    if (event.target !== slider(box) && event.target !== number(box)) return;
    event.preventDefault();
    box.classList.remove("moved");
    set(box, Number(number(box).value) + moves[event.key]);
  });

  document.addEventListener("keydown", function (event) {
    const typing = event.target instanceof Element && event.target.matches("input:not([type=range]), textarea");
    if (typing || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z") return;
    const button = document.querySelector("[data-key=" + (event.shiftKey ? "redo" : "undo") + "]");
    if (button && !button.disabled) {
      event.preventDefault();
      button.click();
    }
  });
  document.addEventListener("DOMContentLoaded", function () {
    paintAll();
    window.jQuery(document).on("pfAjaxComplete", paintAll);
  });
})();
