// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/RecoveryPaper.h"

#include "documents/Pdf.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rooftree::documents {
namespace {

    constexpr qreal kMargin = 57;
    constexpr TextStyle kTitle { 24, QFont::DemiBold, ink::kAccent, 1.3 };
    constexpr TextStyle kKey { 22, QFont::Bold, ink::kText, 1.6 };
    constexpr TextStyle kBody { 13, QFont::Normal, ink::kText, 1.4 };
    constexpr TextStyle kQuiet { 11, QFont::Normal, ink::kMuted, 1.4 };

    void draw(PageFlow& flow, const RecoverySheet& sheet)
    {
        flow.text(u"Recovery key for backups"_s, kTitle);
        flow.text(sheet.practiceName, kBody);
        flow.space(14);
        flow.text(u"This key opens every backup made from %1 on, when the passphrase is "
                  "forgotten. Whoever has this paper and a backup can read the whole practice: "
                  "lock it away, and not with the backups."_s.arg(
                      QLocale().toString(sheet.on, u"d MMMM yyyy"_s)),
            kBody);
        flow.space(18);
        const auto half = sheet.recoveryKey.size() / 2;
        flow.text(sheet.recoveryKey.left(half), kKey);
        flow.text(sheet.recoveryKey.mid(half + 1), kKey);
        flow.space(18);
        flow.text(u"There is no letter I, L, O or U in it. Capital or small letters do not "
                  "matter."_s,
            kBody);
        flow.text(u"To restore on a new computer: install Rooftree, then run"_s, kBody);
        flow.text(u"rooftree-cli restore FILE --user NAME --second-user NAME"_s, kBody);
        flow.text(u"and leave the passphrase empty; you are asked for this key."_s, kBody);
        flow.space(18);
        flow.text(u"Kept by: ______________________________   Date: __________________"_s, kQuiet);
    }

}

domain::Result<QByteArray> renderRecoveryPaper(const RecoverySheet& sheet)
{
    return drawPdf({ u"Recovery key for backups"_s,
        QRectF(kMargin, kMargin, kPageWidth - 2 * kMargin, kPageHeight - 2 * kMargin),
        [](PageFlow&, int, int) {}, [&sheet](PageFlow& flow) { draw(flow, sheet); } });
}

}
