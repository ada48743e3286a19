/* A table pasted into any cell goes into the paste box, and from there into the grid. A single value is pasted as usual. */
document.addEventListener('paste', event => {
  const grid = event.target instanceof Element && event.target.closest('[data-paste-into]');
  const pasted = event.clipboardData ? event.clipboardData.getData('text/plain').replace(/[\r\n]+$/, '') : '';
  if (!grid || !/[\t\n]/.test(pasted)) {
    return;
  }
  event.preventDefault();
  document.getElementById(grid.dataset.pasteInto).value = pasted;
  document.getElementById(grid.dataset.pasteThen).click();
});
