#ifndef CHASH_H
#define CHASH_H

#endif
