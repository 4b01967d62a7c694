# L’écran tourné vers le client, ou un second écran, et le logo de l’entreprise.

screen-show-elsewhere = Afficher sur un autre écran
screen-show-elsewhere-text = Dans une fenêtre séparée, pour un second écran.
screen-elsewhere-title = Le client voit ceci sur l’autre écran
screen-elsewhere-text = Rien de ce qui vous est réservé n’y figure. L’affichage suit ce que fait le client.
screen-phase-scan = Il affiche le code à scanner.
screen-phase-opened = Il indique que la page est ouverte.
screen-phase-signedIn = Il indique que la connexion est faite.
screen-phase-found = Il indique que cela a fonctionné.
screen-phase-over = Il indique que le code a expiré.
screen-take-back = Reprendre ici

screen-mark = Logo de l’entreprise
screen-mark-help = Affiché aux clients et sur le rapport. PNG, JPEG ou SVG, { $kilobytes } Ko au plus.
screen-mark-none = Aucune image : les initiales de l’entreprise en tiennent lieu.
screen-mark-choose = Choisir une image…
screen-mark-change = En choisir une autre…
screen-mark-remove = Retirer
screen-mark-taken = Le logo est conservé.
screen-mark-removed = Le logo est retiré.

screen-mark-too-large = Un logo a au plus { $kilobytes } Ko.
screen-mark-no-picture = Ce n’est pas une image PNG, JPEG ou SVG.
screen-mark-size = Cette image a { $width } × { $height } pixels. Prenez-en une de { $smallest } à { $largest } de chaque côté.
screen-mark-active = Ce dessin contient des scripts ou des adresses externes. Prenez-en un sans ces éléments, ou un PNG.
