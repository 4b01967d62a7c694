# The watch over the customer’s account, and the list of what happened on a visit.

timeline-watch-idle = Sin comprobar todavía: nadie tiene el enlace
timeline-watch-looking = Comprobando…
timeline-watch-offline = Sin conexión
timeline-watch-offline-until = Sin conexión. Próximo intento, a más tardar: { $time }
timeline-watch-offline-soon = Sin conexión. Próximo intento en menos de 1 min
timeline-watch-closed = Sin comprobar: este cliente API no está abierto
timeline-watch-over = El seguimiento ha terminado
timeline-watch-over-since = El seguimiento ha terminado. Última comprobación: { $time }
timeline-watch-waiting = Se vuelve a comprobar automáticamente
timeline-watch-waiting-until = Próxima comprobación, a más tardar: { $time }
timeline-watch-waiting-soon = Próxima comprobación en menos de 1 min
timeline-watch-goes-on = Continúa mientras Hearthlink está abierto, y tras su próximo inicio, hasta { $time }

timeline-title = Qué ha ocurrido

timeline-stamp-seen = visto
timeline-stamp-reported = comunicado
timeline-stamp-inferred = deducido de la cuenta
