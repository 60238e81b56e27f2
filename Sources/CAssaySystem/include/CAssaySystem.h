#ifndef CASSAYSYSTEM_H
#define CASSAYSYSTEM_H
#endif
