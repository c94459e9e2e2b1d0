/**
 * Takes a dialog out of the page. A browser that closes one gives the keyboard back to where it was, and forgets the caret there
 * once the dialog is gone: what is typed next would arrive nowhere. So the keyboard is given back once more.
 */
export function removeDialog(dialog: HTMLDialogElement): void {
  dialog.remove();
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}
