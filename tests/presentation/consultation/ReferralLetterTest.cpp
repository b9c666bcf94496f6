// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/consultation/ReferralLetter.h"

#include "catch_compat.h"
#include "presentation/consultation/ConsultationModel.h"
#include "presentation/consultation/ReferralsModel.h"
#include "presentation/fakes/FakePractice.h"
#include "support/PdfTools.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rooftree;
using presentation::ConsultationModel;
using presentation::ReferralsModel;
using testing::FakePractice;

namespace {

struct Writer {
    FakePractice practice;
    ConsultationModel visit { practice.desk(), FakePractice::kPatient, {} };
    ReferralsModel model { practice.desk(), FakePractice::kPatient, visit.undo() };
    QSignalSpy printed { &model, &ReferralsModel::letterPrinted };
    QSignalSpy refused { &model, &ReferralsModel::refused };
    QTemporaryDir folder;
    QString path = folder.filePath(u"letter.pdf"_s);

    Writer()
    {
        practice.referrals.push_back({ domain::ReferralNoteId(5), QUuid::createUuid(),
            FakePractice::kPatient, u"I am frightened of the stairs, <b>really</b>"_s,
            u"Physiotherapy"_s, u"two falls since June"_s, true, true,
            practice.services().clock.now(), domain::RowVersion::first() });
        practice.addGoal(u"walk to the shop"_s);
        practice.addAgenda(u"CANARY-matters"_s, { u"CANARY-item"_s }).notToDiscuss
            = u"CANARY-not-to-discuss"_s;
    }

    QString print(bool hasGoals, qint64 note = 5)
    {
        model.printLetter(domain::ReferralNoteId(note), hasGoals, path);
        practice.settle();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return test::textOf(file.readAll()).value_or(QString()).simplified();
    }
};

}

TEST_CASE("a letter to somebody else says who, what was said word for word, and why",
    "[consultation][referrals][letter]")
{
    Writer writer;

    const auto text = writer.print(false);

    CHECK(writer.printed.size() == 1);
    for (const auto& said : { u"Physiotherapy"_s, u"AHMED, Margaret"_s, u"999 000 0018"_s,
             u"14 Mar 1947"_s, u"“I am frightened of the stairs, <b>really</b>”"_s,
             u"two falls since June"_s, u"Needs, concerns or problems"_s, u"large print"_s,
             u"Nurse Jo Evans"_s, u"Elm Tree Surgery"_s, u"Page 1 of 1"_s, u"DEMO"_s }) {
        INFO(said.toStdString() << " in " << text.toStdString());
        CHECK(text.contains(said));
    }
    CHECK_FALSE(QFile(writer.path).permissions().testFlag(QFile::ReadOther));
    CHECK(writer.practice.noted.back() == domain::Action::PrintDocument);
}

TEST_CASE("hz20 a letter has only what is for its reader, and the goals only when they are chosen",
    "[consultation][referrals][letter][hz20]")
{
    Writer writer;
    const auto plain = writer.print(false);
    CHECK_FALSE(plain.contains(u"walk to the shop"_s));
    CHECK_FALSE(plain.contains(u"CANARY"_s));
    const auto whole = writer.print(true);
    CHECK(whole.contains(u"“walk to the shop”"_s));
    CHECK_FALSE(whole.contains(u"CANARY"_s));
    QFile file(writer.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto info = test::runPdfTool(u"pdfinfo"_s, { u"FILE"_s }, file.readAll());
    REQUIRE(info);
    CHECK_FALSE(info->contains(u"AHMED"_s));
}

TEST_CASE(
    "a note that is not open any more has no letter, nor has one that the trail cannot know of",
    "[consultation][referrals][letter]")
{
    Writer writer;
    CHECK(writer.print(false, 6).isEmpty());
    REQUIRE(writer.refused.size() == 1);
    CHECK(writer.refused[0][0].value<domain::Error>().detail == u"referral.not-found"_s);

    writer.practice.noteFailure = domain::Error { domain::ErrorKind::Storage, {}, u"x"_s, {} };
    CHECK(writer.print(false).isEmpty());
    CHECK(writer.refused.size() == 2);
}
