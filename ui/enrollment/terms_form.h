// The rarer terms of a link: which devices, whether somebody has to say yes, what the page asks and says.
#pragma once

#include "ui/enrollment/labelled_field.h"
#include "ui/enrollment/link_terms.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace espalier::ui {

class Segments;
class Switch;
class TextLabel;

class TermsForm : public QWidget {
    Q_OBJECT
public:
    // Approval and the question for a name belong to a link from its making on; that of a person asks for none.
    enum class Offer { All, NoName, WhatCanChange };

    explicit TermsForm(Offer offer, QWidget* parent = nullptr);
    void setTerms(const LinkTerms& terms);
    // Whether Apple's authorities of the certificates that devices are built with were imported.
    void setDeviceAuthorities(bool areThere);
    // Without ownership.
    [[nodiscard]] LinkTerms terms() const;
    [[nodiscard]] QString problem() const; // what can't be so, for the person; empty: nothing

Q_SIGNALS:
    void changed();

private:
    void adapt();
    [[nodiscard]] QString serialsProblem() const;
    [[nodiscard]] QString noteProblem() const;
    void addQuestion(Switch* question, TextLabel* hint, bool isOffered);
    void showPlatforms(const QStringList& platforms);

    QList<QCheckBox*> m_platforms;
    QPlainTextEdit* m_serials;
    Segments* m_approval;
    LabelledField m_approvalField{}, m_serialsField{}, m_noteField{};
    Switch* m_askName;
    Switch* m_askDevice;
    TextLabel* m_askDeviceHint;
    QPlainTextEdit* m_note;
    QComboBox* m_language;
};

} // namespace espalier::ui
