// Above the form: which payload this is, and how much of it is shown.
#pragma once

#include "ui/editor/form/form_plan.h"

#include <QWidget>

namespace espalier::ui {

class BadgeStrip;
class ElidedLabel;
class Segments;
class TextLabel;

class PayloadHead : public QWidget {
    Q_OBJECT
public:
    explicit PayloadHead(QWidget* parent = nullptr);
    void set(const QString& iconName, const QString& title, const QString& type, const QString& help,
             const QList<KeyBadge>& badges);
    void setCounts(const FormCounts& counts);
    void setShown(Shown shown);

Q_SIGNALS:
    void shownChosen(espalier::ui::Shown shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    ElidedLabel* m_title;
    ElidedLabel* m_type;
    TextLabel* m_help;
    BadgeStrip* m_badges;
    Segments* m_segments;
};

} // namespace espalier::ui
