/* The frame's own behaviour: the drawer on small screens, and menus that close when one turns away from them. */
(function () {
  "use strict";

  function drawer(button) {
    return document.getElementById(button.dataset.opens);
  }

  function setDrawer(button, open) {
    const target = drawer(button);
    target.classList.toggle("open", open);
    button.setAttribute("aria-expanded", String(open));
    if (open) {
      const first = target.querySelector("a, button");
      if (first) first.focus();
    } else {
      button.focus();
    }
  }

  function openDrawerButton() {
    return document.querySelector("[data-opens][aria-expanded=true]");
  }

  document.addEventListener("click", function (event) {
    const button = event.target.closest("[data-opens]");
    const open = openDrawerButton();
    if (button) {
      setDrawer(button, button.getAttribute("aria-expanded") !== "true");
    } else if (open && !drawer(open).contains(event.target)) {
      setDrawer(open, false);
    }
    document.querySelectorAll("details.drop[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details.drop[open]");
    const open = openDrawerButton();
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    } else if (open) {
      setDrawer(open, false);
    }
  });
})();
