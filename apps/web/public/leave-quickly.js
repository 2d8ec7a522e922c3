// Where scripts run, leaving also takes this page out of the way back. Where they do not, the link is a link.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-leave]') : null;
  if (!link) return;
  event.preventDefault();
  location.replace(link.href);
});
