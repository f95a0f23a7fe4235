// What differs, by payload and key: sign, name, old → new.
#pragma once

#include "ui/editor/versions/comparison_rows.h"

#include <QListView>

namespace espalier::ui {

class ComparisonModel;

class ComparisonView : public QListView {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent = nullptr);
    void setRows(const QList<ComparisonRow>& rows);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ComparisonModel* m_model;
};

} // namespace espalier::ui
