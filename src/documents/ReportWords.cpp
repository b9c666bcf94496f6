// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ReportWords.h"

using namespace Qt::StringLiterals;

namespace rooftree::documents {

ReportWords ReportWords::english()
{
    ReportWords words;
    words.title = u"Self-management support: what we did"_s;
    words.period = u"%1 to %2"_s;
    words.asAt = u"Data as at %1. Printed %2."_s;
    words.notQof = u"Not a QOF claim"_s;
    words.internalOnly = u"Inside the practice only: small numbers are shown"_s;
    words.suppressed = u"Small numbers are hidden (*) and the others rounded to the nearest 5"_s;
    words.demo = u"DEMO: these people are invented"_s;
    words.summary = u"At a glance"_s;
    words.summaryHelp
        = u"The dot is the share, the bar its 95 % interval: the fewer the people, the "
          "wider the bar."_s;
    words.measure = u"Measure"_s;
    words.counted = u"Counted"_s;
    words.share = u"Share"_s;
    words.interval = u"95 % interval"_s;
    words.of = u"%1 of %2"_s;
    words.hidden = u"hidden"_s;
    words.nothing = u"none"_s;
    words.byMonth = u"By month"_s;
    words.chartHelp
        = u"The line across is the whole period. Under each month: how many were counted."_s;
    words.byTeam = u"By team"_s;
    words.byClinician = u"By clinician"_s;
    words.notMet = u"Not met, and why"_s;
    words.missing = u"In %1 of these nothing was recorded."_s;
    words.leftOut = u"Left out, and why"_s;
    words.definitions = u"How each measure is counted"_s;
    words.numerator = u"Counts"_s;
    words.denominator = u"Out of"_s;
    words.why = u"Why"_s;
    words.source = u"Source"_s;
    words.waiting = u"No data yet"_s;
    words.notCounted = u"It could not be counted."_s;
    words.page = u"Page %1 of %2"_s;
    words.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return words;
}

}
