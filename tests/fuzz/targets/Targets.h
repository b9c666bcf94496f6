// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdlib>

/// One function for each parser of what comes from outside: any bytes go in, nothing may crash,
/// hang or grow, and what is said beside each must hold. libFuzzer calls them in programs of their
/// own (fuzz_main.cpp), and ReplayTest.cpp calls them with the seeds and finds that are kept.
namespace rooftree::fuzz {

void fhir(const QByteArray& bytes);
/// How the bytes arrive in pieces does not change what is read.
void list(const QByteArray& bytes);
/// Dates, numbers, identifiers, names: what is accepted reads as itself in its canonical form.
void values(const QByteArray& bytes);
/// The words of a command line, one a line, and each as a database.
void argv(const QByteArray& bytes);
void indicator(const QByteArray& bytes);
void search(const QByteArray& bytes);
/// Header of a backup, its manifest and a recovery key as somebody types it: what is accepted reads
/// as itself.
void backup(const QByteArray& bytes);
/// What every file and draft of ours is read through: what is accepted reads as itself.
void json(const QByteArray& bytes);
/// Rule files, code lists of layouts, questionnaires, course formats, shapes of flare-up plans.
void rules(const QByteArray& bytes);
/// A page of a training module, and its quiz.
void training(const QByteArray& bytes);
/// Invitations, answers and tries in a station's letterbox: what is accepted reads as itself.
void kiosk(const QByteArray& bytes);
/// The frozen sheet of a plan: what is accepted reads as itself.
void plan(const QByteArray& bytes);
/// Amounts, scores, ratings, goals, text shortcuts, codes of a slip, anchors of the trail, names of
/// backups: what is accepted reads as itself.
void typed(const QByteArray& bytes);

/// Stops the program where a fuzzer sees it.
inline void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

}
