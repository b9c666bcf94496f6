// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/training/TrainingModule.h"

#include <QTextBrowser>

#include <functional>

namespace rooftree::ui {

/// One page of a training module, as it was read from our own files: its words, and its drawing
/// in the colour of the text with what it shows below it. Opens nothing and follows no link.
class ModuleText final : public QTextBrowser {
    Q_OBJECT

public:
    /// The bytes of a drawing of the module.
    using PictureOf = std::function<QByteArray(const QString& file)>;

    explicit ModuleText(PictureOf pictureOf, QWidget* parent = nullptr);

    void setPage(const domain::ModulePage& page);

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void onwards(); ///< Enter
    void backwards(); ///< Backspace

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    PictureOf m_pictureOf;
    QByteArray m_markdown;
    int m_shown = 0;
};

}
