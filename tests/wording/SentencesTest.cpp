// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/Sentences.h"

#include "SourceDir.h"
#include "catch_compat.h"
#include "wording/ErrorCodes.h"
#include "wording/FieldNames.h"
#include "wording/SentenceTables.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace rooftree;
using domain::Error;
using domain::ErrorKind;
using wording::sentence;

namespace {

const QStringList kArgs { u"2"_s, u"2024"_s, u"29"_s };

std::vector<wording::Sentence> everySentence()
{
    std::vector<wording::Sentence> all;
    for (const auto table : wording::sentenceTables())
        all.insert(all.end(), table.begin(), table.end());
    return all;
}

}

TEST_CASE("every error code in the sources has a sentence", "[wording]")
{
    const auto codes = test::errorCodesInSources(QStringLiteral(ROOFTREE_SOURCE_DIR));
    CHECK(codes.size() > 60);
    for (const auto& [code, file] : codes) {
        INFO(code.toStdString() << " in " << file.toStdString());
        CHECK(wording::hasSentence(code));
    }
}

TEST_CASE("every field that an error names has a name for people", "[wording]")
{
    const auto fields = test::errorFieldsInSources(QStringLiteral(ROOFTREE_SOURCE_DIR));
    CHECK(fields.size() > 20);
    for (const auto& [field, file] : fields) {
        INFO(field.toStdString() << " in " << file.toStdString());
        CHECK(wording::hasFieldName(field));
    }
}

TEST_CASE("a sentence is whole and leaves no placeholder open", "[wording]")
{
    for (const auto& each : everySentence()) {
        const auto said = sentence(
            { ErrorKind::Validation, u"birthDate"_s, QString::fromLatin1(each.code), kArgs });
        INFO(each.code << ": " << said.toStdString());
        // Some begin with their first argument, the place in a file.
        CHECK((said.front().isUpper() || QByteArrayView(each.text).startsWith("%1")));
        CHECK((said.endsWith(u'.') || said.endsWith(u'?')));
        CHECK_FALSE(said.contains(u'%'));
        CHECK_FALSE(said.contains(u"  "_s));
        CHECK(said.size() <= 200);
    }
}

TEST_CASE("no code has two sentences and no field two names", "[wording]")
{
    std::set<std::string> codes;
    for (const auto& each : everySentence())
        CHECK(codes.insert(each.code).second);
    std::set<std::string> fields;
    for (const auto& each : wording::fieldNames())
        CHECK(fields.insert(each.field).second);
}

TEST_CASE("the sentence names the field and says the numbers", "[wording]")
{
    CHECK(sentence({ ErrorKind::Validation, u"nhsNumber"_s, u"nhs-number.length"_s,
              { u"10"_s, u"9"_s } })
        == u"The NHS number needs 10 digits; 9 found. Please check it.");
    CHECK(sentence({ ErrorKind::Validation, u"birthDate"_s, u"date.no-such-day"_s, kArgs })
        == u"February 2024 has 29 days. Please correct the day of the date of birth.");
    CHECK(sentence({ ErrorKind::Validation, u"confidence"_s, u"number.out-of-range"_s,
              { u"0"_s, u"10"_s } })
        == u"Confidence must be from 0 to 10.");
}

TEST_CASE("a date in a sentence is written in words", "[wording]")
{
    CHECK(sentence(
        { ErrorKind::Validation, u"file"_s, u"list.imported-before"_s, { u"2026-05-04"_s } })
              .startsWith(u"This very file was imported on 4 May 2026."_s));
}

TEST_CASE("an argument that looks like a placeholder stays as it is", "[wording]")
{
    CHECK(sentence({ ErrorKind::Validation, u"nhsNumber"_s, u"nhs-number.length"_s,
              { u"%2"_s, u"%field"_s } })
        == u"The NHS number needs %2 digits; %field found. Please check it.");
}

TEST_CASE("a code without a sentence is said by its kind, with the code as reference", "[wording]")
{
    for (auto kind : { ErrorKind::Validation, ErrorKind::NotFound, ErrorKind::Conflict,
             ErrorKind::Denied, ErrorKind::Busy, ErrorKind::Storage, ErrorKind::Incompatible }) {
        const auto said = sentence({ kind, u"postcode"_s, u"odd.code"_s, {} });
        INFO(said.toStdString());
        CHECK(said.endsWith(u"(Reference: odd.code)"_s));
        CHECK_FALSE(said.contains(u'%'));
    }
    CHECK(sentence({ ErrorKind::Validation, u"postcode"_s, {}, {} })
        == u"The postcode cannot be accepted as it is. Please check it.");
    CHECK_FALSE(wording::hasSentence(u"odd.code"));
    CHECK_FALSE(wording::hasSentence(u"odd"));
}

TEST_CASE("an unknown field is still called something", "[wording]")
{
    CHECK(wording::fieldName(u"nhsNumber") == u"the NHS number");
    CHECK(wording::fieldName(u"zz") == u"this entry");
    CHECK_FALSE(wording::hasFieldName(u"zz"));
}

TEST_CASE("numbers of other schemes come with a note and ordinary ones with none", "[wording]")
{
    using domain::NumberRange;
    CHECK(wording::rangeNote(NumberRange::EnglandWales).isEmpty());
    CHECK(wording::rangeNote(NumberRange::Scotland).contains(u"CHI number"_s));
    for (auto range : { NumberRange::NorthernIreland, NumberRange::Ireland, NumberRange::Test,
             NumberRange::Other })
        CHECK_FALSE(wording::rangeNote(range).isEmpty());
}
