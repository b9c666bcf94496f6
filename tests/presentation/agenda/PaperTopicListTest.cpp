// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/agenda/PaperTopicList.h"

#include "catch_compat.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::PaperMark;
using presentation::PaperTopicList;

namespace {

struct Topics {
    Topics()
    {
        list.setMarks({ { QUuid::createUuid(), u"T01"_s, u"Feeling tired all the time"_s },
                          { QUuid::createUuid(), u"T02"_s, u"Sleeping badly"_s } },
            3);
    }

    [[nodiscard]] QString box(int row) const
    {
        return list.index(row, PaperTopicList::Mark).data().toString();
    }

    PaperTopicList list;
    QAbstractItemModelTester tester { &list,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
};

}

TEST_CASE("a box is ticked and emptied again", "[agenda][paper]")
{
    Topics topics;
    const QSignalSpy edited(&topics.list, &PaperTopicList::edited);
    topics.list.toggle(0);
    CHECK(topics.box(0) == u"\u2713");
    topics.list.toggle(0);
    CHECK(topics.box(0).isEmpty());
    CHECK(edited.size() == 2);
}

TEST_CASE("a number belongs to one line at a time", "[agenda][paper]")
{
    Topics topics;
    topics.list.setRank(0, 1);
    topics.list.setRank(1, 1);
    CHECK(topics.box(1) == u"1");
    CHECK(topics.box(0) == u"\u2713");
    topics.list.setRank(0, 4);
    CHECK(topics.box(0) == u"\u2713");
    topics.list.clear(1);
    CHECK_FALSE(topics.list.marks()[1].isChosen());
}

TEST_CASE("own words join the list once, ticked", "[agenda][paper]")
{
    Topics topics;
    CHECK(topics.list.addWords(u"  the lift at home "_s) == 2);
    CHECK(topics.list.addWords(u"the lift at home"_s) == 2);
    CHECK(topics.list.addWords(u"  "_s) == -1);
    REQUIRE(topics.list.rowCount() == 3);
    CHECK(topics.list.marks()[2].words == u"the lift at home");
    CHECK(topics.list.marks()[2].isTicked);
    CHECK(topics.list.index(2, PaperTopicList::Mark).data(Qt::AccessibleTextRole).toString()
        == u"ticked");
}
