// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/RegistrationForm.h"

#include "app/DeskFixture.h"
#include "catch_compat.h"
#include "presentation/people/RegistrationModel.h"

#include <QSignalSpy>

using namespace rooftree;
using namespace Qt::StringLiterals;
using presentation::RegistrationForm;
using presentation::RegistrationModel;

namespace {

const QDate kToday(2026, 3, 14);

}

TEST_CASE("a name is enough to register somebody", "[people]")
{
    const auto checked = presentation::check({ .family = u"Wiśniewska"_s }, kToday);

    REQUIRE(checked.details);
    CHECK(checked.details->name.family() == u"Wiśniewska"_s);
    CHECK_FALSE(checked.details->born);
    CHECK(checked.details->registeredOn == kToday);
}

TEST_CASE("every wrong field is named at once and nothing is made", "[people]")
{
    const auto checked = presentation::check({ .given = u"Ann"_s,
                                                 .birthDate = u"31/2/1950"_s,
                                                 .nhsNumber = u"999 026 5756"_s,
                                                 .postcode = u"LS1"_s,
                                                 .mobile = u"call me"_s },
        kToday);

    QStringList fields;
    for (const auto& error : checked.errors)
        fields << error.field;
    CHECK(fields == QStringList { u"birthDate"_s, u"nhsNumber"_s, u"postcode"_s, u"mobile"_s });
    CHECK_FALSE(checked.details);
}

TEST_CASE("access needs are kept by kind, and empty ones are none", "[people]")
{
    const auto checked = presentation::check({ .family = u"Ahmed"_s,
                                                 .needFormat = u"large print"_s,
                                                 .needProfessional = u"Bengali interpreter"_s },
        kToday);

    REQUIRE(checked.details);
    REQUIRE(checked.details->accessNeeds.size() == 2);
    CHECK(checked.details->accessNeeds[0].kind == domain::AccessNeedKind::Format);
    CHECK(checked.details->accessNeeds[1].text == u"Bengali interpreter"_s);
}

TEST_CASE("a right but unusual number brings a note and is not refused", "[people]")
{
    CHECK(RegistrationModel::numberNote(u"999 026 5755"_s).contains(u"test"_s));
    CHECK(RegistrationModel::numberNote(u"401 023 2137"_s).isEmpty());
    CHECK(RegistrationModel::numberNote(u"999 026 5756"_s).isEmpty());
}

TEST_CASE("a second person with the same number is refused", "[people][hz12_c1]")
{
    testing::DeskFixture desk;
    desk.addPatient(u"Ahmed"_s, u"Margaret"_s, QDate(1947, 3, 14), u"999 026 5755"_s);
    desk.signIn(desk.nurse);
    RegistrationModel model(desk.desk());
    QStringList refusals;
    QObject::connect(&model, &RegistrationModel::refused,
        [&refusals](const domain::Error& error) { refusals << error.detail; });
    const QSignalSpy registered(&model, &RegistrationModel::registered);

    model.save({ .family = u"Brown"_s, .nhsNumber = u"999 026 5755"_s });
    desk.settle();

    CHECK(refusals == QStringList { u"patient.nhs-number-taken"_s });
    CHECK(registered.isEmpty());
}

TEST_CASE(
    "an email address and the language that somebody reads are kept from the beginning", "[people]")
{
    RegistrationForm form;
    form.family = u"Nowak"_s;
    form.email = u" z@example.org "_s;
    form.language = u"pl"_s;

    const auto checked = check(form, kToday);

    REQUIRE(checked.details);
    CHECK(checked.details->email == u"z@example.org");
    CHECK(checked.details->language == u"pl");
    CHECK(RegistrationForm::restored(form.save()) == form);
}
