// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/patientlist/PatientListImport.h"

#include "catch_compat.h"
#include "exchange/ListImportContext.h"

#include <QCryptographicHash>

using namespace rooftree;
using namespace Qt::StringLiterals;
using test::ListImportContext;

namespace {

QStringList rejections(const exchange::ListImportReport& report)
{
    QStringList found;
    for (const auto& problem : report.problems) {
        if (problem.severity == exchange::RowProblem::Severity::Reject)
            found.append(u"%1:%2:%3"_s.arg(QString::number(problem.line),
                QString::number(problem.column), problem.error.detail));
    }
    return found;
}

const QByteArray kHeader = "NHS Number,Surname,First Name,Date of Birth\n";

}

TEST_CASE("an EMIS Web report is recognised and its eight people arrive whole", "[exchange]")
{
    ListImportContext context;

    const auto report = context.report(ListImportContext::data(u"csv/emis_web_report.csv"_s));

    CHECK(report.format.layoutId == u"emis-web");
    CHECK(nameOf(report.format.encoding) == u"UTF-8 with BOM");
    CHECK(report.format.datePattern == u"dd/MM/yyyy");
    CHECK(report.format.titleRows == 0);
    CHECK(report.format.columnsUnknown.isEmpty());
    CHECK(report.rows == 8);
    CHECK(report.created == 8);
    CHECK(report.problems.empty());
    CHECK(report.isApplied);
    const auto* person = context.store.personWith(9658218989);
    REQUIRE(person != nullptr);
    CHECK(person->details.name.familyFirst() == u"LEECH, Mina");
    CHECK(person->details.name.title() == u"Mrs");
    CHECK(person->details.name.preferred().isEmpty());
    CHECK(person->details.born->toIso() == u"1918-09-19");
    CHECK(person->details.gender == domain::AdministrativeGender::Female);
    CHECK(person->details.address.lines
        == QStringList { u"3 Fields Close"_s, u"Epworth"_s, u"Doncaster"_s, u"S Yorkshire"_s });
    CHECK(person->details.address.postcode->toString() == u"DN9 1TL");
    CHECK(person->details.usualGp == u"NICHOLS, Gilbert (Dr)");
}

TEST_CASE("a SystmOne extract in Windows-1252 keeps its accents and marks", "[exchange]")
{
    ListImportContext context;

    const auto report = context.report(ListImportContext::data(u"csv/systmone_extract.csv"_s));

    CHECK(report.format.layoutId == u"systmone");
    CHECK(nameOf(report.format.encoding) == u"Windows-1252");
    CHECK(report.format.datePattern == u"dd MMM yyyy");
    CHECK(report.format.titleRows == 3);
    CHECK(report.created == 5);
    CHECK(report.problems.empty());
    const auto* person = context.store.personWith(9990410011);
    REQUIRE(person != nullptr);
    CHECK(person->details.name.familyFirst() == u"MÜLLER-O’BRIEN, Zoë");
    CHECK(person->details.born->toIso() == u"1952-02-29");
    CHECK(person->details.registeredOn == QDate(2004, 9, 17));
    CHECK(
        context.store.personWith(9990410054)->details.address.lines.at(1) == u"18 “The Maltings”");
}

TEST_CASE("the Windows-1252 of a character far down the file is still found", "[exchange]")
{
    ListImportContext context;
    QByteArray list = kHeader;
    for (int i = 0; i < 9000; ++i)
        list += "1,Nobody,At all,01/01/1950\n";
    list += "9990410003,Fran\xE7ois,Zo\xEB,01/01/1950\n";

    const auto report = context.report(context.write(list), { true, false, {} });

    CHECK(nameOf(report.format.encoding) == u"Windows-1252");
    CHECK(report.created == 1);
}

TEST_CASE("text in UTF-16 is read as such", "[exchange]")
{
    ListImportContext context;
    const QString text = u"NHS Number\tSurname\tFirst Name\tDate of Birth\r\n"
                         u"9990410003\tŁuczak\tŻaneta\t14/03/1947\r\n"_s;
    const QByteArray bytes
        = "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);

    const auto report = context.report(context.write(bytes));

    CHECK(nameOf(report.format.encoding) == u"UTF-16");
    CHECK(report.format.delimiter == '\t');
    CHECK(report.created == 1);
    CHECK(context.store.personWith(9990410003)->details.name.family() == u"Łuczak");
}

TEST_CASE("the NHS reconciliation list says which of its numbers are wrong", "[exchange]")
{
    ListImportContext context;

    const auto report
        = context.report(ListImportContext::data(u"csv/A82023-OnlyOnGP-19700101000000.csv"_s));

    CHECK(report.format.layoutId == u"nhs-only-on-gp");
    CHECK(report.format.datePattern == u"yyyyMMdd");
    CHECK(report.rows == 3);
    CHECK_FALSE(report.isApplied);
    CHECK(rejections(report) == QStringList { u"2:4:nhs-number.check-digit"_s });
    CHECK(context.store.state.people.empty());
}

TEST_CASE("the good rows are kept only when that was asked for", "[exchange][hz17_c3]")
{
    ListImportContext context;
    const auto path = ListImportContext::data(u"csv/A82023-OnlyOnGP-19700101000000.csv"_s);

    const auto report = context.report(path, { false, true, {} });

    CHECK(report.isApplied);
    CHECK(report.created == 2);
    CHECK(report.rejected == 1);
    const auto* person = context.store.personWith(9000000009);
    REQUIRE(person != nullptr);
    CHECK(person->details.name.familyFirst() == u"SMITHY, JANEEIE");
    CHECK(person->details.address.lines == QStringList { u"FLAT B"_s, u"THE STREET"_s, u"EAST"_s });
}

TEST_CASE("keeping good rows still leaves out both owners of one number", "[exchange]")
{
    ListImportContext context;
    const auto path = context.write(kHeader
        + "9990410003,Ahmed,Nimra,05/11/2001\n"
          "9990410011,Khan,Sana,05/11/2001\n"
          "9990410003,Ali,Omar,05/11/2001\n");

    const auto report = context.report(path, { false, true, {} });

    CHECK(report.created == 1);
    CHECK(report.rejected == 2);
    CHECK(context.store.personWith(9990410003) == nullptr);
    CHECK(context.store.personWith(9990410011) != nullptr);
}

TEST_CASE("a GPR4 extract is read two records a person", "[exchange]")
{
    ListImportContext context;

    const auto sample = context.report(ListImportContext::data(u"csv/A82023_GPR4LNA1.CSA"_s));

    CHECK(sample.format.layoutId == u"gpr4");
    CHECK(sample.rows == 2);
    CHECK(rejections(sample)
        == QStringList { u"2:8:nhs-number.check-digit"_s, u"4:8:nhs-number.check-digit"_s });

    const auto report = context.report(context.write(
        "503\\*\n"
        "DOW~1~1111111,1234~LNA~20200406~1340~1557492~9990410003~SOMEBODY~JOHN,PAUL~SOMEONE~MR~1~"
        "20020101~FLAT A~THE STREET\n"
        "DOW~2~~EAST~~E1   1AA~~3~~~\n"
        "DOW~1~1111111,1234~LNA~20200406~1340~1557493~9990410011~SOMEBODY~JANE~~MISS~2~20120211~~~"
        "\n"
        "DOW~1~1111111,1234~LNA~20200406~1340~1557494~9990410038~ELSE~JO~~MS~2~19700211~~1 LANE\n"
        "DOW~2~~~~~~~~~\n"));
    CHECK(report.rows == 3);
    CHECK(rejections(report) == QStringList { u"4:0:row.few-cells"_s });
}

TEST_CASE("a whole GPR4 person has both records", "[exchange]")
{
    ListImportContext context;

    const auto report = context.report(context.write(
        "503\\*\n"
        "DOW~1~1111111,1234~LNA~20200406~1340~1557492~9990410003~SOMEBODY~JOHN,PAUL~SOMEONE~MR~1~"
        "20020101~FLAT A~THE STREET\n"
        "DOW~2~~EAST~~E1   1AA~~3~~~\n"));

    CHECK(report.created == 1);
    const auto* person = context.store.personWith(9990410003);
    REQUIRE(person != nullptr);
    CHECK(person->details.name.given() == u"JOHN PAUL");
    CHECK(person->details.address.lines == QStringList { u"FLAT A"_s, u"THE STREET"_s, u"EAST"_s });
    CHECK(person->details.address.postcode->toString() == u"E1 1AA");
}

TEST_CASE("an extract of the demographics service names its faults", "[exchange]")
{
    ListImportContext context;

    const auto report = context.report(ListImportContext::data(u"csv/pds_api_data.csv"_s));

    CHECK(report.format.layoutId == u"pds-extract");
    CHECK(report.format.datePattern == u"yyyy-MM-dd");
    CHECK(report.rows == 7);
    CHECK_FALSE(report.isApplied);
    CHECK(report.rejected + report.created == report.rows);
}

TEST_CASE("a sheet without names creates nobody and says so in each row", "[exchange]")
{
    ListImportContext context;
    context.put(u"9990410062"_s, u"Ahmed"_s, u"Nimra"_s, u"2012-05-14"_s);

    const auto report = context.report(ListImportContext::data(u"csv/npda_sheet.csv"_s));

    CHECK(report.format.layoutId == u"rcpch-npda");
    CHECK(report.rows == 3);
    CHECK(report.unchanged == 2);
    CHECK(rejections(report) == QStringList { u"4:0:row.not-registered"_s });
    CHECK(context.store.state.people.size() == 1);
}

TEST_CASE("a dry run reports what would happen and changes nothing", "[exchange]")
{
    ListImportContext context;

    const auto report = context.report(
        ListImportContext::data(u"csv/emis_web_report.csv"_s), { true, false, {} });

    CHECK(report.created == 8);
    CHECK_FALSE(report.isApplied);
    CHECK(context.store.state.people.empty());
    CHECK(context.store.state.events == 0);
}

TEST_CASE("a second import of a file changes nothing at all", "[exchange][hz17_c5]")
{
    ListImportContext context;
    const auto path = ListImportContext::data(u"csv/emis_web_report.csv"_s);
    const auto first = context.report(path);
    context.clock.advanceMs(86'400'000);

    const auto second = context.report(path);

    CHECK(second.created == 0);
    CHECK(second.unchanged == 8);
    CHECK(second.importedBefore.has_value());
    CHECK_FALSE(second.isApplied);
    CHECK(second.fileSha256 == first.fileSha256);
    CHECK(context.store.state.people.size() == 8);
    CHECK(context.store.state.runs.size() == 1);
    CHECK(context.store.state.events == 1);
}

TEST_CASE("what was previewed is what is imported, or nothing", "[exchange][hz17_c4]")
{
    ListImportContext context;
    const auto path = context.write(kHeader + "9990410003,Ahmed,Nimra,05/11/2001\n");
    const auto preview = context.report(path, { true, false, {} });
    const auto other = context.write(kHeader + "9990410011,Khan,Sana,05/11/2001\n");

    const auto done = context.run(other, { false, false, preview.fileSha256 });

    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().detail == u"import.other-file");
    CHECK(context.store.state.people.empty());
}

TEST_CASE("the fingerprint is that of the file", "[exchange]")
{
    ListImportContext context;
    const QByteArray bytes = kHeader + "9990410003,Ahmed,Nimra,05/11/2001\n";

    const auto report = context.report(context.write(bytes));

    CHECK(report.fileSha256 == QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

TEST_CASE("cancelling takes everything back", "[exchange]")
{
    ListImportContext context;
    QByteArray list = kHeader;
    for (int i = 0; i < 3000; ++i)
        list += "9990410003,Ahmed,Nimra,05/11/2001\n";

    const auto done = context.run(context.write(list), {},
        [](const exchange::ImportProgress& progress) { return progress.rows < 1000; });

    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().detail == u"import.cancelled");
    CHECK(context.store.state.people.empty());
}

TEST_CASE("a telephone number that cannot be read is a warning, not a lost person", "[exchange]")
{
    ListImportContext context;

    const auto report = context.report(
        context.write("NHS Number,Surname,First Name,Date of Birth,Mobile,Postcode,Sex\n"
                      "9990410003,Ahmed,Nimra,05/11/2001,ask her son,BR1 234,Q\n"));

    CHECK(report.created == 1);
    CHECK(report.warnings == 1);
    REQUIRE(report.problems.size() == 3);
    const auto& details = context.store.state.people.front().details;
    CHECK_FALSE(details.mobile.has_value());
    CHECK_FALSE(details.address.postcode.has_value());
    CHECK(details.address.lines == QStringList { u"BR1 234"_s });
    CHECK(details.gender == domain::AdministrativeGender::Unknown);
}

TEST_CASE("American dates are refused instead of misread", "[exchange][hz16_c2]")
{
    ListImportContext context;

    const auto done = context.run(context.write(kHeader
        + "9990410003,Ahmed,Nimra,11/25/2001\n"
          "9990410011,Khan,Sana,03/04/1950\n"
          "9990410038,Ali,Omar,12/31/1960\n"));

    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().detail == u"list.month-first");
}

TEST_CASE("a file that is no patient list is named as such", "[exchange]")
{
    ListImportContext context;

    CHECK(context.run(context.write("a,b,c\n1,2,3\n")).error().detail == u"list.unknown-layout");
    CHECK(context.run(context.write("")).error().detail == u"file.empty");
    CHECK(context.run(context.write("<?xml version=\"1.0\"?><a/>")).error().detail == u"file.xml");
}

TEST_CASE("people are asked for in batches", "[exchange]")
{
    ListImportContext context;
    context.store.batches = 0;

    (void)context.report(ListImportContext::data(u"csv/emis_web_report.csv"_s));

    CHECK(context.store.batches == 1);
}
