/* A file of many scorecards tells how far it is and can be stopped. Without script its link downloads it all the same. */
(function () {
  "use strict";

  const PAUSE = 400;

  let running = null;

  function panel() {
    return document.getElementById("making");
  }

  function tell(text, taken, cards) {
    const box = panel();
    const bar = box.querySelector("progress");
    box.querySelector(".told").textContent = text;
    if (cards) {
      bar.max = cards;
      bar.value = taken;
    } else {
      bar.removeAttribute("value");
    }
  }

  function open() {
    const box = panel();
    box.querySelector("progress").hidden = false;
    box.querySelector("button").hidden = false;
    box.hidden = false;
    tell(box.dataset.begun);
  }

  function fail() {
    const box = panel();
    tell(box.dataset.failed);
    box.querySelector("progress").hidden = true;
    box.querySelector("button").hidden = true;
  }

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }

  function nameOf(answer) {
    const found = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") || "");
    return found ? found[1] : "scorecards";
  }

  async function watch(job, signal) {
    const box = panel();
    const address = box.dataset.progress + "?job=" + encodeURIComponent(job);
    while (!signal.aborted) {
      await new Promise(function (resolve) { setTimeout(resolve, PAUSE); });
      const answer = await fetch(address, { signal: signal });
      if (answer.status !== 200) continue;
      const now = await answer.json();
      tell(box.dataset.made.replace("#taken", now.taken).replace("#cards", now.cards), now.taken, now.cards);
    }
  }

  async function make(link) {
    const job = crypto.randomUUID ? crypto.randomUUID() : String(Math.random());
    const file = new AbortController();
    const watching = new AbortController();
    running = file;
    open();
    watch(job, watching.signal).catch(function () { /* The file itself tells whether it failed. */ });
    try {
      const answer = await fetch(link.href + "&job=" + encodeURIComponent(job), { signal: file.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const blob = await answer.blob();
      save(blob, nameOf(answer));
      panel().hidden = true;
    } catch (problem) {
      if (file.signal.aborted) {
        panel().hidden = true;
      } else {
        fail();
      }
    } finally {
      watching.abort();
      running = null;
    }
  }

  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[data-make]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (!running) make(link);
    } else if (running && event.target.closest("#making button")) {
      running.abort();
    }
  });
})();
