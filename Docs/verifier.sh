#!/bin/sh
# verifier.sh FICHIER... : vérifie la chaîne avec sha256sum seul. Très lent : pour démonstration.
# Code 0 : « OK », le nombre de faits et la dernière chaîne ; 1 : rupture ; 2 : fin incomplète.
LC_ALL=C
export LC_ALL
# Une ligne « Chaine » est complète ou n’en est pas une.
is_chain() {
  case $1 in
    "Chaine: "*[!0-9a-f]*) return 1 ;;
    "Chaine: "*) [ ${#1} -eq 72 ] ;;
    *) return 1 ;;
  esac
}
check() {
  chain=0000000000000000000000000000000000000000000000000000000000000000 body= count=0
  suite=$(sed -n '/^Chaine: /q;s/^Suite: //p' "$1")
  [ -n "$suite" ] && chain=$suite
  # « read » rend aussi une dernière ligne sans fin, mais échoue : elle reste dans « line ».
  while IFS= read -r line; do
    if is_chain "$line"; then
      case $body in
        *"
Type: expurge
"*) digest=$(printf %s "$body" | sed -n 's/^Empreinte: //p') ;;
        *) digest=$(printf %s "$body" | sha256sum | cut -c1-64) ;;
      esac
      chain=$(printf '%s\n%s\n' "$chain" "$digest" | sha256sum | cut -c1-64)
      if [ "$line" != "Chaine: $chain" ]; then
        echo "RUPTURE $1 enregistrement $count"
        return 1
      fi
      body= count=$((count + 1))
    else
      body="$body$line
"
    fi
    line=
  done
  if [ -n "$body$line" ]; then
    echo "FIN INCOMPLETE $1"
    return 2
  fi
  echo "OK $1 $count $chain"
}
for file in "$@"; do
  # Un octet nul se perdrait dans une variable ; permis nulle part, il devient un autre octet interdit.
  tr '\000' '\001' <"$file" | check "$file" || exit
done
