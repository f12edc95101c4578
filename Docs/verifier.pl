#!/usr/bin/perl
# verifier.pl FICHIER : vérifie la chaîne d'un segment avec le seul Digest::SHA du coeur de Perl.
# Code 0 : « OK », le nombre de faits et la dernière chaîne ; 1 : rupture ; 2 : fin incomplète.
# Il ne dit pas si une expurgation est justifiée : voir Journal-format.md, section 6.
use strict;
use warnings;
use Digest::SHA 'sha256_hex';
my ($chain, $body, $count) = (undef, '', 0);
while (<>) {
  if (/^Chaine: ([0-9a-f]{64})\n\z/) {
    my $claimed = $1;
    $chain //= $body =~ /^Suite: ([0-9a-f]{64})$/m ? $1 : '0' x 64;
    my $erased = $body =~ /^Type: expurge$/m && $body =~ /^Empreinte: ([0-9a-f]{64})$/m ? $1 : undef;
    $chain = sha256_hex("$chain\n" . ($erased // sha256_hex($body)) . "\n");
    if ($chain ne $claimed) { print "RUPTURE enregistrement $count ligne $.\n"; exit 1 }
    ($body, $count) = ('', $count + 1);
  }
  else { $body .= $_ }
}
if (length $body) { print "FIN INCOMPLETE ", length $body, " octets\n"; exit 2 }
print "OK $count ", $chain // '0' x 64, "\n";
