#!/bin/sh
# verifier.sh FICHIER... : vérifie la chaîne avec sha256sum seul. Très lent : pour démonstration.
# Une dernière ligne sans fin de ligne lui échappe ; verifier.pl la voit.
for file in "$@"; do
  chain=0000000000000000000000000000000000000000000000000000000000000000 body= count=0
  suite=$(sed -n '/^Chaine: /q;s/^Suite: //p' "$file")
  [ -n "$suite" ] && chain=$suite
  while IFS= read -r line; do
    case $line in
      "Chaine: "*)
        case $body in
          *"
Type: expurge
"*) digest=$(printf %s "$body" | sed -n 's/^Empreinte: //p') ;;
          *) digest=$(printf %s "$body" | sha256sum | cut -c1-64) ;;
        esac
        chain=$(printf '%s\n%s\n' "$chain" "$digest" | sha256sum | cut -c1-64)
        if [ "$line" != "Chaine: $chain" ]; then
          echo "RUPTURE $file enregistrement $count"
          exit 1
        fi
        body= count=$((count + 1))
        ;;
      *)
        body="$body$line
"
        ;;
    esac
  done <"$file"
  if [ -n "$body" ]; then
    echo "FIN INCOMPLETE $file"
    exit 2
  fi
  echo "OK $file $count $chain"
done
