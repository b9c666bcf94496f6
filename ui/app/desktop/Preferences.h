// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/common/Result.h"
#include "theme/ThemeMode.h"

#include <QFileDevice>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace rooftree::desktop {

/// How this user of this computer likes the screen and its sound. The one place with QSettings. A
/// good copy lies beside the file, because a crash of the computer can leave the file empty or cut
/// off.
class Preferences final {
public:
    enum class Found {
        Whole,
        Restored, ///< from the copy
        Lost, ///< there was no copy: everything is as on the first day
        NotOurs ///< somebody else can write it: it is not read, and what is chosen is not kept
    };

    /// Before anything is asked: looks at the file, and puts it right. What somebody changed by
    /// hand stays as they left it.
    [[nodiscard]] Found mend();

    /// What is in the file and means nothing to this program, perhaps a slip of somebody who wrote
    /// it by hand. It stays there.
    [[nodiscard]] QStringList unknownWords() const;

    /// mend(), and what somebody should know of the file.
    [[nodiscard]] std::optional<domain::Error> trouble();

    /// None until somebody chose: then the desktop's own look decides.
    [[nodiscard]] std::optional<ui::ThemeMode> themeMode() const;
    void setThemeMode(ui::ThemeMode mode);

    /// 1.0 to 2.0.
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);

    /// A soft sound when an agenda arrives; off until somebody switched it on.
    [[nodiscard]] bool isArrivalHeard() const;
    void setArrivalHeard(bool isHeard);

    /// The printers that stand where only staff reach them, by the names that the system has for
    /// them; written by hand ("printing/printers"). None: nothing is sent to any printer.
    [[nodiscard]] QStringList printers() const;

private:
    [[nodiscard]] QVariant value(QStringView key) const;
    void store(QStringView key, const QVariant& value);

    bool m_isOurs = true;
    QVariantMap m_chosen; ///< instead of a file that is not ours
};

/// A file of the user's own, or of the administrator's, that not everybody can write.
[[nodiscard]] bool mayBeTrusted(uint owner, uint user, QFileDevice::Permissions permissions);

}
