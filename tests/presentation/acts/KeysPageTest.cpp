// SPDX-License-Identifier: GPL-3.0-or-later
#include "SourceDir.h"
#include "catch_compat.h"
#include "presentation/acts/Acts.h"

#include <QFile>
#include <QKeySequence>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace rooftree;

// ROOFTREE_UPDATE_MANUAL=1 ui_tests "[manual]" rewrites the page after a change of the list.
TEST_CASE("the help's page of keys is the list of acts", "[acts][manual]")
{
    const auto page = presentation::keysPage().toUtf8();

    QFile file(QStringLiteral(ROOFTREE_SOURCE_DIR "/resources/help/keys.md"));
    if (qEnvironmentVariableIsSet("ROOFTREE_UPDATE_MANUAL")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(page) == page.size());
    } else {
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()) == QString::fromUtf8(page));
    }
}

TEST_CASE("every act has a name of its own, words, and keys that can be pressed", "[acts]")
{
    QSet<QString> names;
    for (const auto& act : presentation::acts()) {
        INFO(act.id.toStdString());
        CHECK_FALSE(names.contains(act.id));
        names.insert(act.id);
        CHECK_FALSE(act.words.isEmpty());
        for (const auto& key : act.keys) {
            const QKeySequence keys(key);
            CHECK(keys.count() == 1);
            CHECK(keys[0].key() != Qt::Key_unknown);
        }
    }
}

TEST_CASE("no two acts that are heard in one place have the same key", "[acts]")
{
    using presentation::ActReach;
    QSet<QString> everywhere;
    QSet<QString> taken;
    for (const auto& act : presentation::acts()) {
        for (const auto& key : act.keys) {
            INFO(act.id.toStdString() << ' ' << key.toStdString());
            const auto here = act.where + u'/' + key;
            CHECK_FALSE(taken.contains(here));
            taken.insert(here);
            if (act.reach == ActReach::Window)
                everywhere.insert(key);
        }
    }
    for (const auto& act : presentation::acts()) {
        // The help is a window of its own.
        const bool isElsewhere = act.reach == ActReach::Window || act.id == u"close-help";
        for (const auto& key : act.keys)
            CHECK((isElsewhere || !everywhere.contains(key)));
    }
}
