// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/WaitingWords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rooftree::presentation {

QString waitingWords(const TodayList& today, const app::DirectoryEntry& person)
{
    const auto words = [](const char* text, int count = -1) {
        return QCoreApplication::translate("WaitingWords", text, nullptr, count);
    };
    QStringList waiting;
    // The index may be a moment behind the list of the day.
    int calls = person.callsDue;
    for (const auto& row : today.rows()) {
        if (row.appointment.patient != person.id || row.isConcealed)
            continue;
        if (row.agenda == domain::AgendaState::Ready && waiting.isEmpty())
            waiting << words(QT_TRANSLATE_NOOP("WaitingWords", "agenda ready"));
        calls = row.callsDue;
    }
    if (calls == 1)
        waiting << words(QT_TRANSLATE_NOOP("WaitingWords", "a call due"));
    else if (calls > 1)
        waiting << words(QT_TRANSLATE_NOOP("WaitingWords", "%n calls due"), calls);
    if (person.course.of > 0)
        waiting << words(QT_TRANSLATE_NOOP("WaitingWords", "course: week %1 of %2"))
                       .arg(QString::number(person.course.week), QString::number(person.course.of));
    return waiting.join(u" · "_s);
}

}
