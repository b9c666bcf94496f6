// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/DetailsPage.h"

#include "app/DeskFixture.h"
#include "app/WindowHelp.h"
#include "support/AccessibilityCheck.h"
#include "support/ThemeScope.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using testing::named;

namespace {

struct Details {
    Details() : patient(desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14)))
    {
        desk.signIn(desk.receptionist);
        start();
    }

    void start(bool goesOn = false)
    {
        page
            = std::make_unique<ui::DetailsPage>(desk.desk(), presentation::PatientContext(patient));
        testing::showActive(*page);
        page->start(goesOn);
        desk.settle();
    }

    [[nodiscard]] QString words() { return testing::visibleText(*page); }

    [[nodiscard]] QLineEdit* field(const QString& name)
    {
        return named<QLineEdit>(*page, name + u"Editor"_s);
    }

    void type(const QString& name, const QString& words)
    {
        field(name)->clear();
        QTest::keyClicks(field(name), words);
    }

    void save()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        desk.settle();
    }

    [[nodiscard]] domain::Patient kept()
    {
        return desk.onWorker([&, actor = desk.actor(desk.nurse)] { return opened(actor); });
    }

    /// On the worker.
    [[nodiscard]] domain::Patient opened(const domain::Actor& actor)
    {
        const auto& services = desk.services();
        const auto proof
            = services.gate.allow<domain::Action::ReadDemographics>(actor, { patient });
        return services.changeDetails.open(*proof).value();
    }

    /// Somebody at another desk enters a telephone number.
    void elsewhere(const QString& number)
    {
        desk.onWorker([&, actor = desk.actor(desk.nurse)] {
            const auto& services = desk.services();
            auto patientNow = opened(actor);
            patientNow.details.phone = domain::PhoneNumber::parse(number).value();
            const auto proof
                = services.gate.allow<domain::Action::ChangeDetails>(actor, { patient });
            return services.changeDetails
                .run(*proof, domain::SaveKey::make(), patientNow.version, patientNow.details)
                .has_value();
        });
    }

    testing::ThemeScope look;
    testing::DeskFixture desk;
    domain::PatientId patient;
    std::unique_ptr<ui::DetailsPage> page;
};

}

TEST_CASE("reception changes a telephone number by keys", "[people][details]")
{
    Details details;
    const QSignalSpy changed(details.page.get(), &ui::DetailsPage::changed);
    CHECK(details.words().contains(u"AHMED, Margaret, born 14 Mar 1947"_s));
    CHECK(details.field(u"familyName"_s)->hasFocus());
    CHECK_FALSE(named<QPushButton>(*details.page, u"saveDetailsButton"_s)->isEnabled());

    while (QApplication::focusWidget() != details.field(u"phone"_s))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"01632 960 123"_s);
    details.save();

    CHECK(changed.size() == 1);
    CHECK(details.kept().details.phone->toString() == u"01632 960 123"_s);
    CHECK(details.kept().details.name.family() == u"Ahmed"_s);
}

TEST_CASE("what is wrong is said at its field, and nothing is saved", "[people][details]")
{
    Details details;
    const QSignalSpy changed(details.page.get(), &ui::DetailsPage::changed);
    details.type(u"postcode"_s, u"nowhere"_s);
    details.type(u"phone"_s, u"01632 960 123"_s);
    details.save();

    CHECK(changed.isEmpty());
    CHECK_FALSE(details.kept().details.phone);
    CHECK(details.field(u"postcode"_s)->hasFocus());
    CHECK(details.field(u"phone"_s)->text() == u"01632 960 123"_s);
}

TEST_CASE("a new name asks about the old one, and a death about its day", "[people][details]")
{
    Details details;
    auto* keep = named<QCheckBox>(*details.page, u"keepOldNameBox"_s);
    CHECK_FALSE(keep->isVisible());
    CHECK_FALSE(details.field(u"deathDate"_s)->isVisible());

    details.type(u"familyName"_s, u"O'Neill"_s);
    CHECK(keep->isVisible());
    named<QCheckBox>(*details.page, u"hasDiedBox"_s)->setChecked(true);
    CHECK(details.field(u"deathDate"_s)->isVisible());
    details.save();

    const auto now = details.kept().details;
    CHECK(now.name.family() == u"O'Neill"_s);
    REQUIRE(now.formerNames.size() == 1);
    CHECK(now.formerNames.front().family() == u"Ahmed"_s);
    CHECK(now.death == domain::Death {});
}

TEST_CASE("when somebody else was first, theirs is shown and what was typed here stays",
    "[people][details][hz07_c2][ft11]")
{
    Details details;
    const QSignalSpy changed(details.page.get(), &ui::DetailsPage::changed);
    details.type(u"phone"_s, u"01632 960 123"_s);
    details.type(u"mobile"_s, u"07700 900 001"_s);
    details.elsewhere(u"01632 960 999"_s);
    details.save();

    CHECK(changed.isEmpty());
    CHECK(details.words().contains(u"Somebody else changed these details"_s));
    CHECK(details.words().contains(u"Somebody else has just entered: 01632 960 999"_s));
    CHECK(details.field(u"phone"_s)->text() == u"01632 960 123"_s);
    CHECK(details.kept().details.phone->toString() == u"01632 960 999"_s);

    details.field(u"mobile"_s)->setFocus();
    details.save();
    CHECK(changed.size() == 1);
    CHECK(details.kept().details.phone->toString() == u"01632 960 123"_s);
    CHECK(details.kept().details.mobile->toString() == u"07700 900 001"_s);
}

TEST_CASE("what was typed and not saved is offered again, and takes nothing back that others saved",
    "[people][details][drafts]")
{
    Details details;
    details.type(u"mobile"_s, u"07700 900 001"_s);
    details.page.reset();
    details.desk.settle();
    details.elsewhere(u"01632 960 999"_s);

    details.start(true);

    CHECK(details.field(u"mobile"_s)->text() == u"07700 900 001"_s);
    CHECK(details.field(u"phone"_s)->text() == u"01632 960 999"_s);
    CHECK(named<QPushButton>(*details.page, u"saveDetailsButton"_s)->isEnabled());
}

TEST_CASE("the page of details has a name for everything on it", "[people][details][a11y]")
{
    Details details;
    named<QCheckBox>(*details.page, u"hasDiedBox"_s)->setChecked(true);
    details.desk.settle();

    const auto findings = testing::accessibilityFindings(*details.page);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}
