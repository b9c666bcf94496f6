// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/HelpWindow.h"

#include "theme/Spacing.h"
#include "views/ActKeys.h"
#include "views/TextTables.h"
#include "widgets/Button.h"

#include <QHBoxLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rooftree::ui {
namespace {

    constexpr QSize kSize(560, 640);
    const auto kIndex = u"index"_s;

    /// Shows the pages that are compiled in and nothing else: no file, no address.
    class Pages final : public QTextBrowser {
    public:
        explicit Pages(HelpWindow::Read read) : m_read(std::move(read))
        {
            setOpenExternalLinks(false);
        }

        QVariant loadResource(int, const QUrl& name) override
        {
            return m_read(name.path().section(u'.', 0, 0));
        }

    private:
        HelpWindow::Read m_read;
    };

}

HelpWindow::HelpWindow(Read read, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_read(std::move(read))
{
    setWindowTitle(tr("Rooftree help"));
    resize(kSize);
    m_browser = new Pages(m_read);
    m_browser->setObjectName(u"helpBrowser"_s);
    m_browser->setAccessibleName(tr("Help"));
    auto* back = new Button(tr("Back"), ButtonKind::Quiet);
    auto* all = new Button(tr("All pages"), ButtonKind::Quiet);
    auto* close = new Button(tr("Close"));
    close->setObjectName(u"closeHelpButton"_s);
    back->setEnabled(false);
    auto* acts = new QHBoxLayout;
    acts->addWidget(back);
    acts->addWidget(all);
    acts->addStretch();
    acts->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space(4), space(3), space(4), space(3));
    column->setSpacing(space(3));
    column->addLayout(acts);
    column->addWidget(m_browser, 1);
    connect(m_browser, &QTextBrowser::sourceChanged, this,
        [this] { dressTables(*m_browser->document()); });
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &Button::setEnabled);
    connect(back, &Button::clicked, m_browser, &QTextBrowser::backward);
    connect(all, &Button::clicked, this, [this] { open(kIndex); });
    connect(close, &Button::clicked, this, &QWidget::close);
    bindAct(*this, u"close-help"_s, [this] { QWidget::close(); });
}

void HelpWindow::open(const QString& page)
{
    const auto known = m_read(page).isNull() ? kIndex : page;
    m_browser->setSource(QUrl(known + u".md"_s), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

}
