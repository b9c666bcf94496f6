// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/training/ModuleText.h"

#include "theme/Drawing.h"
#include "theme/Spacing.h"
#include "views/TextTables.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr int kPictureUnits = 120; ///< of the grid: 480 pixels at 100 %

    /// With the words of the picture below it, for everybody.
    QString withCaption(const domain::ModulePage& page)
    {
        if (!page.picture)
            return page.markdown;
        auto markdown = page.markdown;
        const auto line = u"![%1](%2)"_s.arg(page.picture->alt, page.picture->file);
        return markdown.replace(line, u"%1\n\n*%2*"_s.arg(line, page.picture->alt));
    }

}

ModuleText::ModuleText(PictureOf pictureOf, QWidget* parent)
    : QTextBrowser(parent)
    , m_pictureOf(std::move(pictureOf))
{
    setOpenExternalLinks(false);
    setOpenLinks(false);
    connect(this, &QTextBrowser::sourceChanged, this, [this] { dressTables(*document()); });
}

void ModuleText::setPage(const domain::ModulePage& page)
{
    m_markdown = withCaption(page).toUtf8();
    setAccessibleName(page.title);
    // Another name each time: the same one would not be read again.
    setSource(QUrl(u"%1.md"_s.arg(++m_shown)), QTextDocument::MarkdownResource);
}

QVariant ModuleText::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::MarkdownResource)
        return m_markdown;
    if (type != QTextDocument::ImageResource || !name.isRelative())
        return {};
    return drawing(
        m_pictureOf(name.path()), ColourRole::Text, space(kPictureUnits), devicePixelRatioF());
}

void ModuleText::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT onwards();
    else if (event->key() == Qt::Key_Backspace)
        Q_EMIT backwards();
    else
        QTextBrowser::keyPressEvent(event);
}

void ModuleText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    // The drawing is in the colours of the look.
    if (event->type() == QEvent::PaletteChange && m_shown > 0)
        reload();
}

}
