// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/PatientPicker.h"

#include "presentation/people/PatientSearchModel.h"
#include "theme/Spacing.h"
#include "widgets/Button.h"
#include "widgets/PlainLabel.h"
#include "widgets/SearchBox.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rooftree::ui {

using presentation::PatientSearchModel;

PatientPicker::PatientPicker(PatientSearchModel& search, QWidget* parent)
    : QWidget(parent)
    , m_model(search)
{
    buildLayout();
    m_search->setModel(&m_model);
    m_search->setSecondLineRole(PatientSearchModel::DetailRole);
    connect(m_search, &SearchBox::queryChanged, &m_model, &PatientSearchModel::setQuery);
    connect(m_search, &SearchBox::resultChosen, this, &PatientPicker::onChosen);
    connect(m_change, &Button::clicked, this, [this] {
        clear();
        m_search->activate();
    });
    showSearch(true);
}

void PatientPicker::buildLayout()
{
    m_search = new SearchBox;
    m_search->setPlaceholderText(tr("Name, date of birth or NHS number"));
    m_search->setNoAnswerText(tr("Nobody found. Fewer letters find more people."));
    m_name = new PlainLabel(QString(), TextRole::Strong);
    m_name->setIsolated(true);
    m_name->setObjectName(u"pickedName"_s);
    m_detail = new PlainLabel(QString(), TextRole::Muted);
    m_change = new Button(tr("Change"), ButtonKind::Quiet);
    m_change->setAccessibleName(tr("Choose another patient"));
    m_change->setObjectName(u"changePatientButton"_s);

    m_shown = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    auto* across = new QHBoxLayout(m_shown);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space(2));
    across->addLayout(words, 1);
    across->addWidget(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_shown);
    setFocusProxy(m_search->edit());
}

void PatientPicker::clear()
{
    m_patient.reset();
    m_person.reset();
    m_search->clear();
    showSearch(true);
    Q_EMIT chosenChanged();
}

void PatientPicker::onChosen(const QModelIndex& index)
{
    // The list may still belong to an older question.
    if (!m_model.isUpToDate())
        return;
    take(index, m_model.entries()[static_cast<std::size_t>(index.row())]);
    m_change->setFocus(Qt::OtherFocusReason);
}

void PatientPicker::choose(const app::DirectoryEntry& person)
{
    presentation::PatientListModel one(m_model.today());
    one.setEntries({ person });
    take(one.index(0), person);
}

void PatientPicker::take(const QModelIndex& index, const app::DirectoryEntry& person)
{
    m_person = person;
    m_patient = domain::PatientId(index.data(PatientSearchModel::PatientRole).toLongLong());
    m_name->setText(index.data(Qt::DisplayRole).toString());
    m_detail->setText(index.data(PatientSearchModel::DetailRole).toString());
    m_model.use(*m_patient);
    m_search->clear();
    showSearch(false);
    Q_EMIT chosenChanged();
}

void PatientPicker::showSearch(bool searching)
{
    m_search->setVisible(searching);
    m_shown->setVisible(!searching);
    setFocusProxy(searching ? static_cast<QWidget*>(m_search->edit()) : m_change);
}

}
